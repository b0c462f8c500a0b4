"""Pictures of the story: who knows what, and what people are to each other, at any point of it."""
