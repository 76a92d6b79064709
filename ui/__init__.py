"""The windows of WGDesk: Qt only here. They hold frozen values, never rows of a table."""
