package io.kienco.plan.explain;

import io.kienco.model.Plan.Certificate;
import io.kienco.model.Plan.RowPrice;
import io.kienco.plan.price.Prices;
import io.kienco.plan.problem.Problem;
import io.kienco.plan.problem.Row;
import io.kienco.plan.problem.Shape;
import io.kienco.plan.search.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The prices of a proof as a plan publishes them, and back. */
public final class Certificates {

  private Certificates() {}

  static Certificate of(Outcome outcome) {
    Problem problem = outcome.priced();
    Prices proof = outcome.proof();
    List<RowPrice> prices = new ArrayList<>();
    for (int r = 0; r < problem.rows.size(); r++) {
      if (proof.numerator()[r] != 0) {
        Row row = problem.rows.get(r);
        prices.add(new RowPrice(kind(row), row.id(), row.year(), proof.numerator()[r]));
      }
    }
    Shape shape = problem.shape;
    return new Certificate(
        proof.bound(),
        proof.denominator(),
        shape.strict(),
        shape.floors(),
        shape.leastOngoing(),
        shape.leastMandates(),
        prices,
        outcome.engine());
  }

  /** The problem that the certificate priced. */
  public static Shape shape(Certificate certificate) {
    return new Shape(
        certificate.strict(),
        certificate.floors(),
        certificate.leastOngoing(),
        certificate.leastMandates());
  }

  /** Numerators by row of a problem; 0 for rows that the certificate does not name. */
  public static long[] numerators(Certificate certificate, Problem problem) {
    Map<RowPrice, Long> known = new HashMap<>();
    for (RowPrice price : certificate.prices()) {
      known.put(new RowPrice(price.row(), price.id(), price.year(), 0), price.numerator());
    }
    long[] numerators = new long[problem.rows.size()];
    for (int r = 0; r < numerators.length; r++) {
      Row row = problem.rows.get(r);
      numerators[r] = known.getOrDefault(new RowPrice(kind(row), row.id(), row.year(), 0), 0L);
    }
    return numerators;
  }

  private static String kind(Row row) {
    return row.kind().name().toLowerCase(Locale.ROOT);
  }
}
