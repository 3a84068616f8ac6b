package org.klaster.web.shared;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Collects a page and sends it in one piece. Pages are written in thousands of small strings, each
 * of which the server would encode by itself; and a page that fails half way leaves nothing behind
 * but the page of the fault.
 */
@WebFilter("*.xhtml")
public class PageBuffer implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var collected = new Collected((HttpServletResponse) response);
    chain.doFilter(request, collected);
    collected.send();
  }

  /** An answer whose text waits; what is written as bytes goes through. */
  private static final class Collected extends HttpServletResponseWrapper {

    private static final int USUAL_LENGTH = 32 * 1024;

    private @Nullable CharArrayWriter text;
    private @Nullable PrintWriter writer;

    Collected(HttpServletResponse response) {
      super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
      if (writer == null) {
        // Fixes the encoding, as the contract of this method demands.
        super.getWriter();
        text = new CharArrayWriter(USUAL_LENGTH);
        writer = new PrintWriter(text);
      }
      return writer;
    }

    void send() throws IOException {
      if (text != null && text.size() > 0) {
        text.writeTo(super.getWriter());
        text.reset();
      }
    }

    @Override
    public void flushBuffer() throws IOException {
      send();
      super.flushBuffer();
    }

    @Override
    public void reset() {
      super.reset();
      text = null;
      writer = null;
    }

    @Override
    public void resetBuffer() {
      super.resetBuffer();
      discard();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
      discard();
      super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
      discard();
      super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
      discard();
      super.sendRedirect(location);
    }

    private void discard() {
      if (text != null) {
        text.reset();
      }
    }
  }
}
