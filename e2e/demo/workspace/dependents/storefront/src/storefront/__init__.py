"""What customers see of their deliveries."""
