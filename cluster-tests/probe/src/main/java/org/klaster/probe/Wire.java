package org.klaster.probe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import org.jspecify.annotations.Nullable;

/** Requests and answers travel as serialised arrays, so that records arrive as what they are. */
final class Wire {

  private Wire() {}

  static @Nullable Object[] read(HttpServletRequest request) throws IOException {
    try (ObjectInputStream in = new ApplicationInput(request.getInputStream())) {
      return (Object[]) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("The test speaks of a class that the application does not know", e);
    }
  }

  static void write(HttpServletResponse response, @Nullable Object... answer) throws IOException {
    response.setContentType("application/octet-stream");
    try (ObjectOutputStream out = new ObjectOutputStream(response.getOutputStream())) {
      out.writeObject(answer);
    }
  }

  /** Finds the classes of the whole application. */
  private static final class ApplicationInput extends ObjectInputStream {

    ApplicationInput(InputStream in) throws IOException {
      super(in);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass description)
        throws IOException, ClassNotFoundException {
      try {
        return Class.forName(
            description.getName(), false, Thread.currentThread().getContextClassLoader());
      } catch (ClassNotFoundException e) {
        return super.resolveClass(description);
      }
    }
  }
}
