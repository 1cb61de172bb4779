"""Figures, not assertions: ratios against baselines measured in the same run."""
