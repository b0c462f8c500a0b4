"""What a text is: documents, paragraphs, marks, anchors and the counting of words. Depends on nothing."""
