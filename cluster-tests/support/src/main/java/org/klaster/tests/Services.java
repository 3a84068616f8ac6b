package org.klaster.tests;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The services of a running server, called as one person over the application's real sign-in. */
public final class Services {

  private final TestKlaster server;
  private final @Nullable Supplier<String> token;

  /**
   * @param token of who calls, asked for at each call; null for nobody
   */
  Services(TestKlaster server, @Nullable Supplier<String> token) {
    this.server = server;
    this.token = token;
  }

  /**
   * A service that is called like a local one.
   *
   * <p>A stream is read to its end and handed over.
   *
   * @throws CallRefused from its methods
   */
  public <T> T service(Class<T> type) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              CallOutcome outcome = call(method, read(arguments));
              if (outcome.kind() != CallOutcome.Kind.RESULT) {
                throw new CallRefused(outcome);
              }
              return outcome.value();
            });
    return type.cast(proxy);
  }

  private static Object[] read(Object @Nullable [] arguments) throws IOException {
    Object[] values = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof InputStream stream) {
        values[i] = stream.readAllBytes();
      }
    }
    return values;
  }

  /** Calls a method and tells what became of it; a stream's content is given as bytes. */
  public CallOutcome call(Method method, @Nullable Object... arguments) {
    String[] types =
        Arrays.stream(method.getParameterTypes()).map(Class::getName).toArray(String[]::new);
    Object[] answer =
        Wire.post(
            URI.create(server.url() + "/probe/" + (token == null ? "anonymous" : "call")),
            token == null ? null : token.get(),
            method.getDeclaringClass().getName(),
            method.getName(),
            types,
            arguments);
    return new CallOutcome(
        CallOutcome.Kind.valueOf((String) answer[0]),
        answer[1],
        (String) answer[2],
        (String) answer[3]);
  }
}
