"""History: every act, in words."""
