package io.kienco.referee;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * What a certificate's prices ask for each choice, and for what there is: numerators over its
 * denominator.
 */
final class Charges {

  private static final String AFTER = " after ";

  private final Trial trial;
  private final JsonNode certificate;

  Charges(Trial trial, JsonNode certificate) {
    this.trial = trial;
    this.certificate = certificate;
  }

  BigInteger denominator() {
    return BigInteger.valueOf(certificate.path("denominator").asLong());
  }

  boolean anyNegative() {
    boolean any = false;
    for (JsonNode row : certificate.path("prices")) {
      any |= row.get("numerator").asLong() < 0;
    }
    return any;
  }

  /** Prices × capacities. */
  BigInteger ofCapacities() {
    BigInteger sum = BigInteger.ZERO;
    for (JsonNode row : certificate.path("prices")) {
      sum = sum.add(times(row, capacity(row)));
    }
    return sum;
  }

  /** What a choice is worth, less what the prices ask for it. */
  BigInteger worth(Trial.Choice choice) {
    long value = choice.value() == null ? 0 : choice.value();
    BigInteger worth = BigInteger.valueOf(value).multiply(denominator());
    for (JsonNode row : certificate.path("prices")) {
      worth = worth.subtract(times(row, amount(row, choice)));
    }
    return worth;
  }

  private static BigInteger times(JsonNode row, BigInteger amount) {
    return amount.multiply(BigInteger.valueOf(row.get("numerator").asLong()));
  }

  private BigInteger capacity(JsonNode row) {
    String kind = row.get("row").asText();
    String id = row.get("id").asText();
    long capacity =
        switch (kind) {
          case "money" -> money(id, row.get("year").asInt());
          case "limit" -> trial.whatIf().worksLimit();
          case "floor" -> 0;
          case "count" -> -least(id);
          case "link" -> id.contains(AFTER) ? 0 : 1;
          default -> throw new IllegalArgumentException("no referee for a row of " + kind);
        };
    return BigInteger.valueOf(capacity);
  }

  private long least(String id) {
    return certificate.path(id.equals("ongoing") ? "leastOngoing" : "leastMandates").asLong();
  }

  /** The ceiling, with those of earlier years where they carry over, less what is due by law. */
  private long money(String fund, int year) {
    long left = 0;
    for (Map.Entry<Pay.Cell, Long> ceiling : trial.ceilings().entrySet()) {
      left += counts(ceiling.getKey(), fund, year) ? ceiling.getValue() : 0;
    }
    return left - paid(trial.entitlements(), fund, year);
  }

  private boolean counts(Pay.Cell cell, String fund, int year) {
    boolean earlier = trial.books().carries().get(fund) && cell.year() < year;
    return cell.fund().equals(fund) && (cell.year() == year || earlier);
  }

  private long paid(List<Pay> pays, String fund, int year) {
    return pays.stream().filter(p -> counts(p.cell(), fund, year)).mapToLong(Pay::amount).sum();
  }

  private BigInteger amount(JsonNode row, Trial.Choice choice) {
    String id = row.get("id").asText();
    int year = row.path("year").asInt();
    return switch (row.get("row").asText()) {
      case "money" ->
          BigInteger.valueOf(paid(choice.payments(), id, year) + paid(choice.running(), id, year));
      case "limit" -> BigInteger.valueOf(isAt(choice, id, year) ? 1 : 0);
      case "floor" -> floor(id, choice);
      case "link" -> BigInteger.valueOf(link(id, year, choice));
      default -> BigInteger.valueOf(-met(id, choice));
    };
  }

  private static boolean isAt(Trial.Choice choice, String commune, int year) {
    boolean then = choice.start() <= year && year <= choice.end();
    return then && choice.work().commune().equals(commune);
  }

  /** One of a group of alternatives; or begun by that year, only if the other was finished. */
  private static int link(String id, int year, Trial.Choice choice) {
    if (!id.contains(AFTER)) {
      return choice.work().group().equals(id) ? 1 : 0;
    }
    String[] two = id.split(AFTER);
    boolean begun = choice.work().id().equals(two[0]) && choice.start() <= year;
    boolean finished = choice.work().id().equals(two[1]) && choice.end() < year;
    return begun ? 1 : finished ? -1 : 0;
  }

  private int met(String id, Trial.Choice choice) {
    if (id.equals("ongoing")) {
      return choice.work().ongoing() ? 1 : 0;
    }
    Integer by = trial.judgement().mandates().get(choice.work().id());
    return by != null && choice.end() <= by ? 1 : 0;
  }

  /** Share × all − the group's part, both times the share's denominator in lowest terms. */
  private BigInteger floor(String id, Trial.Choice choice) {
    WhatIf.Floor floor =
        trial.whatIf().floors().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    long value = choice.value() == null ? 0 : choice.value();
    BigInteger counts = BigInteger.valueOf(floor.ofSpend() ? choice.spend() : value);
    BigDecimal share = floor.share();
    BigInteger whole = BigInteger.TEN.pow(Math.max(0, share.scale()));
    BigInteger part = share.multiply(new BigDecimal(whole)).toBigIntegerExact();
    BigInteger common = part.gcd(whole);
    BigInteger asked = part.divide(common).multiply(counts);
    boolean inside = floor.covers(choice.work());
    return inside ? asked.subtract(whole.divide(common).multiply(counts)) : asked;
  }
}
