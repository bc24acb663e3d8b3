/*
 * EACH(f, a, b, …): f(a) f(b) …, for up to ten arguments. EACH_COMMA puts commas between them.
 */
#ifndef STANDIN_EACH_H
#define STANDIN_EACH_H

/* clang-format off */
#define EACH_1(f, a)             f(a)
#define EACH_2(f, a, ...)        f(a) EACH_1(f, __VA_ARGS__)
#define EACH_3(f, a, ...)        f(a) EACH_2(f, __VA_ARGS__)
#define EACH_4(f, a, ...)        f(a) EACH_3(f, __VA_ARGS__)
#define EACH_5(f, a, ...)        f(a) EACH_4(f, __VA_ARGS__)
#define EACH_6(f, a, ...)        f(a) EACH_5(f, __VA_ARGS__)
#define EACH_7(f, a, ...)        f(a) EACH_6(f, __VA_ARGS__)
#define EACH_8(f, a, ...)        f(a) EACH_7(f, __VA_ARGS__)
#define EACH_9(f, a, ...)        f(a) EACH_8(f, __VA_ARGS__)
#define EACH_10(f, a, ...)       f(a) EACH_9(f, __VA_ARGS__)
#define EACH_COMMA_1(f, a)       f(a)
#define EACH_COMMA_2(f, a, ...)  f(a), EACH_COMMA_1(f, __VA_ARGS__)
#define EACH_COMMA_3(f, a, ...)  f(a), EACH_COMMA_2(f, __VA_ARGS__)
#define EACH_COMMA_4(f, a, ...)  f(a), EACH_COMMA_3(f, __VA_ARGS__)
#define EACH_COMMA_5(f, a, ...)  f(a), EACH_COMMA_4(f, __VA_ARGS__)
#define EACH_COMMA_6(f, a, ...)  f(a), EACH_COMMA_5(f, __VA_ARGS__)
#define EACH_COMMA_7(f, a, ...)  f(a), EACH_COMMA_6(f, __VA_ARGS__)
#define EACH_COMMA_8(f, a, ...)  f(a), EACH_COMMA_7(f, __VA_ARGS__)
#define EACH_COMMA_9(f, a, ...)  f(a), EACH_COMMA_8(f, __VA_ARGS__)
#define EACH_COMMA_10(f, a, ...) f(a), EACH_COMMA_9(f, __VA_ARGS__)
#define EACH_SELECT(a, b, c, d, e, f, g, h, i, j, selected, ...) selected
#define EACH(f, ...) \
    EACH_SELECT(__VA_ARGS__, EACH_10, EACH_9, EACH_8, EACH_7, EACH_6, EACH_5, EACH_4, EACH_3, EACH_2, EACH_1, \
                0)(f, __VA_ARGS__)
#define EACH_COMMA(f, ...) \
    EACH_SELECT(__VA_ARGS__, EACH_COMMA_10, EACH_COMMA_9, EACH_COMMA_8, EACH_COMMA_7, EACH_COMMA_6, \
                EACH_COMMA_5, EACH_COMMA_4, EACH_COMMA_3, EACH_COMMA_2, EACH_COMMA_1, 0)(f, __VA_ARGS__)
/* clang-format on */

#endif
