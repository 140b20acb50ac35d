"""What each store does beyond the contract."""
