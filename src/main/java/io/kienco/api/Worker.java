package io.kienco.api;

import io.kienco.store.Attempts;
import io.kienco.store.Job;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Works at one accepted job after the other; each ends in a result or in a problem, once. */
final class Worker implements Predicate<String> {

  private static final int MOST_ATTEMPTS = 5;

  private final Rooms rooms;
  private final Map<Job.Kind, Work> works;
  private final ForkJoinPool threads;
  private final Consumer<String> ended;
  private volatile boolean stopping;

  /**
   * @param threads of all jobs together: what one does in parallel stays within them
   * @param ended hears of each job that has come to its end
   */
  Worker(Rooms rooms, Map<Job.Kind, Work> works, int threads, Consumer<String> ended) {
    this.rooms = rooms;
    this.works = works;
    this.threads = new ForkJoinPool(threads);
    this.ended = ended;
  }

  /** What is done for one kind of job. */
  interface Work {

    /** The result's bytes, or the best so far of a run that is told to stop. */
    byte[] result(Job job, Running run);
  }

  /** Whatever runs is parked: the next server goes on from its best so far. */
  void park() {
    stopping = true;
  }

  /** Once nothing runs any more. */
  void end() {
    threads.shutdown();
  }

  /** False when the job must be taken up again. */
  @Override
  public boolean test(String id) {
    return CompletableFuture.supplyAsync(() -> attempt(id), threads).join();
  }

  private boolean attempt(String id) {
    Optional<Job> claimed = rooms.attempts().claim(id, rooms.clock().instant());
    if (claimed.isEmpty()) {
      return true;
    }
    Job job = claimed.get();
    try {
      boolean over = work(job);
      ended.accept(id);
      return over;
    } catch (Attempts.Lost e) {
      return true;
    }
  }

  private boolean work(Job job) {
    Running run = new Running(rooms, job, () -> stopping);
    try {
      if (job.attempt() > MOST_ATTEMPTS) {
        throw Problem.of(Trouble.GAVE_UP, MOST_ATTEMPTS);
      }
      byte[] result = works.get(job.kind()).result(job, run);
      if (run.parked()) {
        run.keep(result);
        rooms.attempts().park(job, rooms.clock().instant());
        return false;
      }
      rooms
          .attempts()
          .done(job, result, run.last(), PlanView.step(run.last()), rooms.clock().instant());
    } catch (Attempts.Lost e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      rooms.attempts().failed(job, Failure.json(job.id(), e), rooms.clock().instant());
    }
    return true;
  }
}
