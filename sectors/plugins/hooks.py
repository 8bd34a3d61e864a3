"""What the plugin API will register with the dictionary (webhooks after a publication)."""
