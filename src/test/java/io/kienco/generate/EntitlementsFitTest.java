package io.kienco.generate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.data.DatasetReader;
import io.kienco.model.Assessment;
import io.kienco.model.Envelope;
import io.kienco.model.Portfolio;
import io.kienco.policy.Rulebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the law makes due in a dataset fits its recurrent ceilings, so that it can be planned. */
class EntitlementsFitTest {

  private static final Rulebook RULES = Rulebook.read(Path.of("rules"), List.of()).rulebook();

  @ParameterizedTest
  @ValueSource(strings = {"demo-12-schools", "lang-son", "dien-bien", "lao-cai", "thai-nguyen"})
  void entitlementsLeaveMoneyForRunningCosts(String dataset) {
    Portfolio portfolio = DatasetReader.read(Path.of("datasets", dataset)).portfolio();
    LocalDate asOf = LocalDate.of(portfolio.info().horizon().first(), 1, 1);
    Assessment assessment = RULES.assess(portfolio, asOf, portfolio.info().horizon());
    for (Envelope envelope : portfolio.envelopes()) {
      if (envelope.fundId().equals(portfolio.info().recurrentFund())) {
        long owed = assessment.owedByYear().get(envelope.year());
        assertTrue(
            owed * 1.005 < envelope.ceilingVnd() && owed * 1.2 > envelope.ceilingVnd(),
            envelope + " against " + owed + ": tune Datasets.java to the law");
      }
    }
  }
}
