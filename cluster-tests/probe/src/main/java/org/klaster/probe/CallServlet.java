package org.klaster.probe;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.BusinessException;

/**
 * {@code POST} of {interface, method, types of its parameters, arguments}: calls the service and
 * answers {outcome, value, code, field}. At {@code /call} as the bearer of the token, at {@code
 * /anonymous} as nobody.
 */
@WebServlet({"/call", "/anonymous"})
public class CallServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object[] call = Wire.read(request);
    try {
      Class<?> service = type((String) call[0]);
      Method method = service.getMethod((String) call[1], types((String[]) call[2]));
      Object result = method.invoke(bean(service), arguments((Object[]) call[3]));
      Wire.write(response, "RESULT", portable(result), null, null);
    } catch (InvocationTargetException e) {
      answerRefusal(response, e.getTargetException());
    } catch (ReflectiveOperationException e) {
      Wire.write(response, "FAULT", e.toString(), null, null);
    }
  }

  private static Object bean(Class<?> service) {
    return CDI.current().select(service).get();
  }

  private static void answerRefusal(HttpServletResponse response, Throwable thrown)
      throws IOException {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof EJBAccessException) {
        Wire.write(response, "ROLE", null, null, null);
        return;
      }
      if (cause instanceof BusinessException refusal) {
        Wire.write(response, refusal.kind().name(), null, refusal.code(), refusal.field());
        return;
      }
      if (cause instanceof ConstraintViolationException invalid) {
        String field =
            invalid.getConstraintViolations().iterator().next().getPropertyPath().toString();
        Wire.write(response, "INVALID_INPUT", null, "constraint", field);
        return;
      }
    }
    Wire.write(response, "FAULT", trace(thrown), null, null);
  }

  private static String trace(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      text.append(cause).append('\n');
      Arrays.stream(cause.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith("org.klaster"))
          .limit(5)
          .forEach(frame -> text.append("  at ").append(frame).append('\n'));
    }
    return text.toString();
  }

  private static @Nullable Object portable(@Nullable Object result) throws IOException {
    if (result instanceof InputStream stream) {
      try (stream) {
        return stream.readAllBytes();
      }
    }
    return result == null || result instanceof Serializable ? result : result.toString();
  }

  private static @Nullable Object[] arguments(@Nullable Object[] sent) {
    Object[] arguments = sent.clone();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof byte[] content) {
        arguments[i] = new ByteArrayInputStream(content);
      }
    }
    return arguments;
  }

  private static Class<?>[] types(String[] names) throws ClassNotFoundException {
    Class<?>[] types = new Class<?>[names.length];
    for (int i = 0; i < names.length; i++) {
      types[i] = type(names[i]);
    }
    return types;
  }

  private static Class<?> type(String name) throws ClassNotFoundException {
    return switch (name) {
      case "long" -> long.class;
      case "int" -> int.class;
      case "boolean" -> boolean.class;
      default -> Class.forName(name, true, Thread.currentThread().getContextClassLoader());
    };
  }
}
