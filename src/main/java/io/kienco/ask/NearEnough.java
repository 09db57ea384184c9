package io.kienco.ask;

import io.kienco.model.Portfolio;
import io.kienco.model.Progress;
import io.kienco.plan.Planner;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Ends one of many searches once its plan is near to its bound. Only where that cannot hang on the
 * clock: never beside the exact engine, which hears of it some milliseconds late.
 */
final class NearEnough implements Consumer<Progress>, BooleanSupplier {

  private static final double GAP = 8e-4;

  private static final String ENGINE = "exact";

  private final boolean used;
  private final BooleanSupplier stop;
  private volatile boolean reached;

  NearEnough(Portfolio portfolio, BooleanSupplier stop) {
    this.used = portfolio.proposals().size() > Planner.FINISHED;
    this.stop = stop;
  }

  @Override
  public void accept(Progress progress) {
    boolean near = progress.gap() <= GAP && !progress.phase().equals(ENGINE);
    reached |= used && near;
  }

  @Override
  public boolean getAsBoolean() {
    return reached || stop.getAsBoolean();
  }
}
