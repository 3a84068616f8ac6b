package org.klaster.web.faults;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link FaultHandler} before the server's own handler. */
public class FaultHandlerFactory extends ExceptionHandlerFactory {

  public FaultHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new FaultHandler(getWrapped().getExceptionHandler());
  }
}
