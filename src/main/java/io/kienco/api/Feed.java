package io.kienco.api;

import io.javalin.http.Context;
import io.javalin.http.sse.SseHandler;
import io.kienco.report.Texts;
import io.kienco.store.Jobs;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A job's events as they come (server-sent events), from whichever process works at it; a client
 * that lost its connection goes on from its last event.
 */
final class Feed implements AutoCloseable {

  private static final int THREADS = 4;
  private static final long TICK_MILLIS = 100;

  /** So many are told at every tick; of twice as many each at every second, and so on. */
  private static final int AT_ONCE = 20;

  private final Jobs jobs;
  private final Semaphore places;
  private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

  /** Once closed it drops what it is given. */
  private final ScheduledThreadPoolExecutor ticks =
      new ScheduledThreadPoolExecutor(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "events");
            thread.setDaemon(true);
            return thread;
          },
          new ThreadPoolExecutor.DiscardPolicy());

  Feed(Jobs jobs, int most) {
    this.jobs = jobs;
    this.places = new Semaphore(most);
  }

  void events(Context context) {
    String id = Rooms.id(context);
    jobs.get(id);
    if (!String.valueOf(context.header("Accept")).contains("text/event-stream")) {
      throw Problem.of(Trouble.NOT_ACCEPTABLE, "text/event-stream");
    }
    if (!places.tryAcquire()) {
      throw Problem.of(Trouble.BUSY).again(5);
    }
    int after = after(context);
    context.disableCompression().header("X-Accel-Buffering", "no");
    Texts texts = Language.of(context);
    new SseHandler(client -> begin(new Listener(client, jobs, id, after, texts))).handle(context);
  }

  private static int after(Context context) {
    String last = context.header("Last-Event-ID");
    return last != null && last.matches("\\d{1,9}") ? Integer.parseInt(last) : 0;
  }

  private void begin(Listener listener) {
    listeners.add(listener);
    listener.begin(() -> end(listener));
    listener.ticking(
        ticks.scheduleWithFixedDelay(
            () -> listener.tick(1 + listeners.size() / AT_ONCE),
            0,
            TICK_MILLIS,
            TimeUnit.MILLISECONDS));
  }

  private void end(Listener listener) {
    listeners.remove(listener);
    places.release();
  }

  /** There is news of a job of this process: told now rather than at the next tick. */
  void hear(String job) {
    listeners.stream().filter(l -> l.hears(job)).forEach(l -> ticks.execute(l::look));
  }

  @Override
  public void close() {
    ticks.shutdownNow();
  }
}
