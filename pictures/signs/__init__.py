"""The safety signs: drawn here, written as SVG, and as pictures of 1024 pixels."""
