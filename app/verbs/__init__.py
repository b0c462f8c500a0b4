"""What can be done with a project: plain functions that the window and the command line share."""
