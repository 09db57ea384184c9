package io.kienco.api;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import io.kienco.report.Texts;
import io.kienco.store.Job;
import io.kienco.store.Jobs;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A job's events as they come (server-sent events), from whichever process works at it; a client
 * that lost its connection goes on from its last event.
 */
final class Feed implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
  private static final int THREADS = 4;
  private static final long TICK_MILLIS = 100;
  private static final int TICKS_OF_SILENCE = 100;
  private static final int TICKS_OF_LIFE = 6_000;

  /** So many are told at every tick; of twice as many each at every second, and so on. */
  private static final int AT_ONCE = 20;

  private final Jobs jobs;
  private final int most;
  private final Semaphore places;
  private final ScheduledExecutorService ticks =
      Executors.newScheduledThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "events");
            thread.setDaemon(true);
            return thread;
          });

  Feed(Jobs jobs, int most) {
    this.jobs = jobs;
    this.most = most;
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
    new SseHandler(client -> new Listener(client, id, after, texts).begin()).handle(context);
  }

  private static int after(Context context) {
    String last = context.header("Last-Event-ID");
    return last != null && last.matches("\\d{1,9}") ? Integer.parseInt(last) : 0;
  }

  @Override
  public void close() {
    ticks.shutdownNow();
  }

  private final class Listener implements Runnable {

    private final SseClient client;
    private final String job;
    private final Texts texts;
    private int last;
    private int lived;
    private int spoke;
    private ScheduledFuture<?> ticking;

    Listener(SseClient client, String job, int after, Texts texts) {
      this.client = client;
      this.job = job;
      this.last = after;
      this.texts = texts;
    }

    void begin() {
      client.keepAlive();
      client.onClose(this::end);
      ticking = ticks.scheduleWithFixedDelay(this, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void end() {
      if (ticking != null) {
        ticking.cancel(false);
        ticking = null;
        places.release();
      }
    }

    /** A failure is kept without words; here it gets the listener's. */
    private String data(Job.Event event) {
      return event.kind().equals("failed")
          ? ApiJson.text(PlanView.problem(event.json(), texts))
          : event.json();
    }

    @Override
    public void run() {
      int listening = most - places.availablePermits();
      if (lived++ % (1 + listening / AT_ONCE) != 0) {
        return;
      }
      try {
        List<Job.Event> news = jobs.events(job, last);
        for (Job.Event event : news) {
          client.sendEvent(event.kind(), data(event), "" + event.number());
          last = event.number();
        }
        boolean over = news.isEmpty() && jobs.find(job).map(j -> j.state().ended()).orElse(true);
        if (over || client.terminated() || lived > TICKS_OF_LIFE) {
          client.close();
          end();
        } else if (!news.isEmpty()) {
          spoke = lived;
        } else if (lived - spoke >= TICKS_OF_SILENCE) {
          spoke = lived;
          client.sendComment("waiting");
        }
      } catch (RuntimeException e) {
        LOG.debug("listener gone", e);
        client.close();
        end();
      }
    }
  }
}
