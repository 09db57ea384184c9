package io.kienco.policy;

/** A fact for rules: the share of a scheme that a fund pays. */
public record SchemeShare(String schemeId, String fundId, double percent) {}
