package io.kienco.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Asks a server on this machine from many clients at once: {@code Load ADDRESS CLIENTS SECONDS};
 * prints how long reads took, in milliseconds, and every status. Bounded in time; loopback only.
 */
public final class Load {

  private static final List<String> READS =
      List.of(
          "/api/datasets",
          "/api/datasets/lang-son",
          "/api/datasets/lang-son/communes?limit=1000",
          "/api/datasets/lang-son/schools?limit=100",
          "/api/plans?limit=20",
          "/api/rulebook/versions",
          "/api/me",
          "/api/audit?limit=20");
  private static final String PLAN =
      "{\"dataset\":\"lang-son\",\"scenario\":{\"solve\":{\"seconds\":20}}}";
  private static final int THINK_MILLIS = 2000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConcurrentLinkedQueue<long[]> reads = new ConcurrentLinkedQueue<>();
  private final SortedMap<Integer, Integer> statuses = new TreeMap<>();

  public static void main(String[] args) throws InterruptedException {
    URI address = URI.create(args[0]);
    if (!List.of("127.0.0.1", "localhost").contains(address.getHost())) {
      throw new IllegalArgumentException("only a server on this machine");
    }
    new Load().run(args[0], Integer.parseInt(args[1]), Math.min(600, Integer.parseInt(args[2])));
  }

  private void run(String address, int clients, int seconds) throws InterruptedException {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Thread[] threads = new Thread[clients];
    for (int i = 0; i < clients; i++) {
      int seed = i;
      threads[i] = new Thread(() -> ask(address, new Random(seed), end));
      threads[i].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    long[] sorted = reads.stream().mapToLong(r -> r[0]).sorted().toArray();
    System.out.printf(
        "%d reads, p50 %.1f ms, p99 %.1f ms, most %.1f ms; statuses %s%n",
        sorted.length, at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1), statuses);
  }

  private static double at(long[] sorted, double part) {
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * part)] / 1e6;
  }

  private void ask(String address, Random random, long end) {
    while (System.nanoTime() < end) {
      try {
        Thread.sleep(random.nextInt(THINK_MILLIS));
        boolean plan = random.nextInt(200) == 0;
        HttpRequest.Builder request =
            HttpRequest.newBuilder(
                URI.create(
                    address + (plan ? "/api/plans" : READS.get(random.nextInt(READS.size())))));
        request.header("Accept-Encoding", "gzip").header("Content-Type", "application/json");
        if (plan) {
          request.POST(HttpRequest.BodyPublishers.ofString(PLAN));
        }
        long start = System.nanoTime();
        HttpResponse<byte[]> answer =
            client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (!plan) {
          reads.add(new long[] {System.nanoTime() - start});
        }
        count(answer.statusCode());
      } catch (IOException e) {
        count(-1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized void count(int status) {
    statuses.merge(status, 1, Integer::sum);
  }
}
