package io.kienco.api;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Makes the store's tables ready on a thread of its own, while HTTP starts beside it. */
final class Readying {

  private final FutureTask<Boolean> task;

  private Readying(FutureTask<Boolean> task) {
    this.task = task;
  }

  static Readying begin(Settings settings, Rooms rooms) {
    FutureTask<Boolean> task = new FutureTask<>(() -> free(settings, rooms));
    new Thread(task, "store").start();
    return new Readying(task);
  }

  private static boolean free(Settings settings, Rooms rooms) {
    rooms.database().migrate();
    boolean known = rooms.tokens().any();
    if (!settings.loopback() && !known) {
      throw new Server.NoTokens(settings.host());
    }
    return settings.loopback() && !known;
  }

  /** Waits until it is ready; true where nobody is asked for a token. */
  boolean free() {
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits until nothing writes any more, whatever came of it. */
  void end() {
    try {
      free();
    } catch (RuntimeException e) {
      // Whoever waited for it was told.
    }
  }
}
