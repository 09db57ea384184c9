package io.kienco.report;

import io.kienco.model.Scenario;
import java.util.Locale;

/** What a plan's benefit is counted in: points × pupils, or points alone. */
final class BenefitUnit {

  private BenefitUnit() {}

  static String of(Scenario scenario, Texts texts) {
    return texts.get("benefit.unit." + scenario.benefit().basis().toLowerCase(Locale.ROOT));
  }
}
