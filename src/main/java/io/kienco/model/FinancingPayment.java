package io.kienco.model;

/**
 * One payment of an explicit option ({@code financing.csv}); the options of a proposal replace its
 * schemes and spread. A plan's award names the option id where it would name a scheme.
 */
public record FinancingPayment(
    String proposalId, String optionId, String fundId, int year, long amountVnd) {}
