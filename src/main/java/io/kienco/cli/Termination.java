package io.kienco.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Hears the wish to end (Ctrl-C, kill) before the machine's own shutdown begins: H2 closes its file
 * in that, and what runs must be parked before. By reflection, as no public class offers it.
 */
final class Termination {

  private Termination() {}

  /** Where signals cannot be heard, the ordinary shutdown calls it. */
  static void then(Runnable end) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler ends =
          (proxy, method, args) -> {
            new Thread(end, "stop").start();
            return null;
          };
      Object heard =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, ends);
      for (String name : new String[] {"TERM", "INT"}) {
        Object each = signal.getConstructor(String.class).newInstance(name);
        signal.getMethod("handle", signal, handler).invoke(null, each, heard);
      }
    } catch (ReflectiveOperationException e) {
      Runtime.getRuntime().addShutdownHook(new Thread(end, "stop"));
    }
  }
}
