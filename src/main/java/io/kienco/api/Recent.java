package io.kienco.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Keeps the results asked for last; what two ask for at once is made once. */
final class Recent<K, V> {

  private final Map<K, CompletableFuture<V>> kept;

  Recent(int most) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
            return size() > most;
          }
        };
  }

  V get(K key, Supplier<V> make) {
    CompletableFuture<V> mine = new CompletableFuture<>();
    CompletableFuture<V> there;
    synchronized (kept) {
      there = kept.putIfAbsent(key, mine);
    }
    if (there == null) {
      fill(key, mine, make);
      there = mine;
    }
    try {
      return there.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private void fill(K key, CompletableFuture<V> mine, Supplier<V> make) {
    try {
      mine.complete(make.get());
    } catch (RuntimeException | Error e) {
      synchronized (kept) {
        kept.remove(key, mine);
      }
      mine.completeExceptionally(e);
    }
  }
}
