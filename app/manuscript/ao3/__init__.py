"""What AO3 takes and gives: its HTML, its limits, its downloads."""
