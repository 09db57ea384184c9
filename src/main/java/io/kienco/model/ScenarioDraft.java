package io.kienco.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A scenario while it is being changed; its fields are those of {@link Scenario}. */
public final class ScenarioDraft {

  public String id;
  public String title;
  public String dataset;
  public LocalDate asOf;
  public Horizon horizon;
  public List<String> overlays;
  public Scenario.Money envelopes;
  public Pins pins;
  public List<Scenario.Floor> floors;
  public Scenario.Limits limits;
  public Scenario.Benefit benefit;
  public boolean allowTail;
  public Scenario.Stable stable;
  public Scenario.Solve solve;
  public Map<Integer, BigDecimal> inflation;
  public BigDecimal contingency;
  public Map<String, Scenario.Change> changes;
  public Rolling rolling;

  ScenarioDraft(Scenario from) {
    id = from.id();
    title = from.title();
    dataset = from.dataset();
    asOf = from.asOf();
    horizon = from.horizon();
    overlays = from.overlays();
    envelopes = from.envelopes();
    pins = from.pins();
    floors = from.floors();
    limits = from.limits();
    benefit = from.benefit();
    allowTail = from.allowTail();
    stable = from.stable();
    solve = from.solve();
    inflation = from.inflation();
    contingency = from.contingency();
    changes = from.changes();
    rolling = from.rolling();
  }

  Scenario scenario() {
    return new Scenario(
        id,
        title,
        dataset,
        asOf,
        horizon,
        overlays,
        envelopes,
        pins,
        floors,
        limits,
        benefit,
        allowTail,
        stable,
        solve,
        inflation,
        contingency,
        changes,
        rolling);
  }
}
