package io.kienco.data;

import io.kienco.model.FinancingPayment;
import io.kienco.model.Horizon;

/** Payments of explicit options that no plan could make. */
final class FinancingChecks {

  private FinancingChecks() {}

  static void check(Tables tables, Issues issues) {
    Table<FinancingPayment> financing = tables.financing();
    Horizon horizon = tables.info() == null ? null : tables.info().horizon();
    for (int i = 0; i < financing.size(); i++) {
      FinancingPayment payment = financing.get(i);
      int line = financing.line(i);
      Key envelope = Key.of(payment.fundId(), payment.year());
      if (horizon != null && !horizon.contains(payment.year())) {
        issues.error(
            financing.file,
            line,
            "year",
            "financing-outside-horizon",
            payment.year(),
            horizon.first(),
            horizon.last());
      } else if (tables.envelopes().usable
          && tables.funds().has(payment.fundId())
          && !tables.envelopes().has(envelope)) {
        issues.warn(
            financing.file,
            line,
            "year",
            "financing-without-envelope",
            payment.fundId(),
            payment.year());
      }
    }
  }
}
