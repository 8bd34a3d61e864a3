"""Where people lend their voice, and where editors listen to it."""
