package io.kienco.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** No more at once than this machine can answer, and no caller in front of all others. */
final class Traffic {

  private static final int CALLERS = 10_000;
  private static final int UPLOADS = 8;
  private static final double NANOS = 1e9;

  private final Settings.Rates rates;
  private final Semaphore places;
  private final Semaphore heavy;
  private final Semaphore arriving = new Semaphore(UPLOADS);
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CALLERS;
        }
      };

  Traffic(Settings.Rates rates) {
    this.rates = rates;
    this.places = new Semaphore(rates.atOnce());
    this.heavy = new Semaphore(rates.heavy());
  }

  private static final class Bucket {
    private double left;
    private long at;
  }

  /** Takes a place; {@link #leave} gives it back. */
  void enter(Context context) {
    if (!places.tryAcquire()) {
      throw Problem.of(Trouble.BUSY).again(1);
    }
    context.attribute("place", true);
  }

  void leave(Context context) {
    if (Boolean.TRUE.equals(context.attribute("place"))) {
      context.attribute("place", false);
      places.release();
    }
  }

  /** A route that answers for minutes does not keep its place meanwhile. */
  Handler lasting(Handler handler) {
    return context -> {
      leave(context);
      handler.handle(context);
    };
  }

  /** A caller's requests a second, after a burst. */
  void pace(String caller, long nanos) {
    synchronized (buckets) {
      Bucket bucket = buckets.computeIfAbsent(caller, c -> full(nanos));
      double more = (nanos - bucket.at) / NANOS * rates.perSecond();
      bucket.left = Math.min(rates.burst(), bucket.left + more);
      bucket.at = nanos;
      if (bucket.left < 1) {
        throw Problem.of(Trouble.TOO_MANY_REQUESTS, rates.perSecond()).again(1);
      }
      bucket.left--;
    }
  }

  private Bucket full(long nanos) {
    Bucket bucket = new Bucket();
    bucket.left = rates.burst();
    bucket.at = nanos;
    return bucket;
  }

  /** A route that reckons for long: only so many of them at once, none of a slow sender. */
  Handler heavy(Handler handler) {
    return context -> {
      if (Body.json(context)) {
        Body.arrive(context);
      }
      within(heavy, () -> handler.handle(context));
    };
  }

  /** What is done with a file that was sent. */
  interface Upload {
    void take(Context context, Path file) throws IOException;
  }

  /** The same of a route that is sent a file: it is on disk before it takes its place. */
  Handler upload(Upload upload) {
    return context ->
        within(
            arriving,
            () ->
                Folders.temporary(
                    folder -> {
                      Path file = folder.resolve("upload");
                      Body.upload(context, file);
                      within(heavy, () -> upload.take(context, file));
                      return null;
                    }));
  }

  private interface Task<E extends Exception> {
    void run() throws E;
  }

  private static <E extends Exception> void within(Semaphore places, Task<E> task) throws E {
    if (!places.tryAcquire()) {
      throw Problem.of(Trouble.BUSY).again(3);
    }
    try {
      task.run();
    } finally {
      places.release();
    }
  }
}
