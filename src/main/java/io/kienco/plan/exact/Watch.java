package io.kienco.plan.exact;

import java.util.function.BooleanSupplier;

/** Tells the engine to stop, soon after whoever asked for the plan wants it now. */
final class Watch {

  private static final long PAUSE_MILLIS = 20;

  private final Thread thread;

  Watch(BooleanSupplier stop, Runnable tell) {
    thread =
        new Thread(
            () -> {
              try {
                while (!stop.getAsBoolean()) {
                  Thread.sleep(PAUSE_MILLIS);
                }
                tell.run();
              } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
              }
            },
            "exact engine watch");
    thread.setDaemon(true);
    thread.start();
  }

  void end() {
    thread.interrupt();
  }
}
