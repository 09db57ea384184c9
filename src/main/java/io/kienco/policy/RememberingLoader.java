package io.kienco.policy;

import java.io.InputStream;
import java.net.URL;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers which classes there are not. The compilers ask for thousands that do not exist, and to
 * look through every jar for each took a third of a reload.
 */
final class RememberingLoader extends ClassLoader {
  static final RememberingLoader SHARED =
      new RememberingLoader(RememberingLoader.class.getClassLoader());
  private static final int MOST = 50_000;
  private final Set<String> missing = ConcurrentHashMap.newKeySet();

  private RememberingLoader(ClassLoader parent) {
    super(parent);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (missing.contains(name)) {
      throw new ClassNotFoundException(name);
    }
    try {
      return super.loadClass(name, resolve);
    } catch (ClassNotFoundException e) {
      remember(name);
      throw e;
    }
  }

  @Override
  public URL getResource(String name) {
    if (missing.contains(name)) {
      return null;
    }
    URL url = super.getResource(name);
    if (url == null) {
      remember(name);
    }
    return url;
  }

  @Override
  public InputStream getResourceAsStream(String name) {
    if (missing.contains(name)) {
      return null;
    }
    InputStream stream = super.getResourceAsStream(name);
    if (stream == null) {
      remember(name);
    }
    return stream;
  }

  private void remember(String name) {
    if (missing.size() < MOST) {
      missing.add(name);
    }
  }
}
