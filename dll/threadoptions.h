/* The options of each thread live in a slot of its thread local storage, as the value itself: a thread takes
 * them with it when it ends. */
#ifndef DLL_THREADOPTIONS_H
#define DLL_THREADOPTIONS_H

/* When the DLL is loaded and unloaded: before the first call, and after the last. */
void thread_options_attach(void);
void thread_options_detach(void);

#endif
