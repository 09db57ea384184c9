package io.kienco.plan.exact;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** OR-Tools' CP-SAT: a native library, unpacked and loaded once, beside whatever else runs. */
public final class Engine {

  /** Set to false, plans are made without the engine, as on a platform that it is not built for. */
  private static final String SWITCH = "kienco.exact";

  private static final FutureTask<String> LOADING = new FutureTask<>(Engine::load);
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  private Engine() {}

  /** Begins to load it, which takes most of a second, and returns at once. */
  public static void warmUp() {
    if (BEGUN.compareAndSet(false, true)) {
      Thread thread = new Thread(LOADING, "exact engine");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /** Name and version; null where the engine cannot be loaded. */
  public static String name() {
    warmUp();
    try {
      return LOADING.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException never) {
      throw new IllegalStateException(never);
    }
  }

  public static boolean present() {
    return name() != null;
  }

  private static String load() {
    if ("false".equals(System.getProperty(SWITCH))) {
      return null;
    }
    try {
      Loader.loadNativeLibraries();
      return "OR-Tools CP-SAT " + OrToolsVersion.getVersionString();
    } catch (RuntimeException | LinkageError none) {
      return null;
    }
  }
}
