package io.kienco.api;

import io.javalin.http.sse.SseClient;
import io.kienco.report.Texts;
import io.kienco.store.Job;
import io.kienco.store.Jobs;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client that follows a job, until the job or the client ends. */
final class Listener {

  private static final Logger LOG = LoggerFactory.getLogger(Listener.class);
  private static final int TICKS_OF_SILENCE = 100;
  private static final int TICKS_OF_LIFE = 6_000;

  private final SseClient client;
  private final Jobs jobs;
  private final String job;
  private final Texts texts;
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile Runnable gone = () -> {};
  private volatile Future<?> ticking;
  private int last;
  private int lived;
  private int spoke;

  /**
   * @param last the number of the last event that it has
   */
  Listener(SseClient client, Jobs jobs, String job, int last, Texts texts) {
    this.client = client;
    this.jobs = jobs;
    this.job = job;
    this.last = last;
    this.texts = texts;
  }

  /**
   * @param then done once, when nobody listens any more
   */
  void begin(Runnable then) {
    gone = then;
    client.keepAlive();
    client.onClose(this::end);
  }

  /** What calls {@link #tick}, to be ended with it. */
  void ticking(Future<?> ticks) {
    ticking = ticks;
    if (over.get()) {
      ticks.cancel(false);
    }
  }

  boolean hears(String other) {
    return job.equals(other);
  }

  /**
   * @param every looks only at one tick of so many
   */
  synchronized void tick(int every) {
    if (lived++ % every == 0) {
      look();
    }
  }

  /** Sends what is new; after a silence, that it is still there. */
  synchronized void look() {
    try {
      List<Job.Event> news = jobs.events(job, last);
      for (Job.Event event : news) {
        client.sendEvent(event.kind(), data(event), "" + event.number());
        last = event.number();
      }
      boolean ended = news.isEmpty() && jobs.find(job).map(j -> j.state().ended()).orElse(true);
      if (ended || client.terminated() || lived > TICKS_OF_LIFE) {
        end();
      } else if (!news.isEmpty()) {
        spoke = lived;
      } else if (lived - spoke >= TICKS_OF_SILENCE) {
        spoke = lived;
        client.sendComment("waiting");
      }
    } catch (RuntimeException e) {
      LOG.debug("listener gone", e);
      end();
    }
  }

  private void end() {
    if (!over.compareAndSet(false, true)) {
      return;
    }
    if (ticking != null) {
      ticking.cancel(false);
    }
    client.close();
    gone.run();
  }

  /** A failure is kept without words; here it gets the listener's. */
  private String data(Job.Event event) {
    return event.kind().equals("failed")
        ? ApiJson.text(PlanView.problem(event.json(), texts))
        : event.json();
  }
}
