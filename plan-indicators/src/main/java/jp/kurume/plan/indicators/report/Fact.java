package jp.kurume.plan.indicators.report;

/** A name and what is to be told of it. */
record Fact(String name, Text text) {}
