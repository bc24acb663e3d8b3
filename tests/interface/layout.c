/* Every structure and member lies where types.tsv and members.tsv have it; every name is the type of
 * aliases.tsv. */
#include "check.h"

#define TYPE(name, size64, alignment64, size32, alignment32)                                                 \
    CHECK(sizeof(name) == BY_ARCHITECTURE(size64, size32), "size of " #name);                                \
    CHECK(ALIGNMENT_OF(name) == BY_ARCHITECTURE(alignment64, alignment32), "alignment of " #name);
#define TAG(name, tag) CHECK(SAME_TYPE(tag, name), #tag " is " #name);
#include "types.inc"

#define ALIAS(name, type) CHECK(SAME_TYPE(name, type), #name " is " #type);
#include "aliases.inc"

#define MEMBER_OF(structure, member) (((structure *)0)->member)

#define MEMBER(structure, member, offset64, size64, offset32, size32)                                        \
    CHECK(offsetof(structure, member) == BY_ARCHITECTURE(offset64, offset32),                                \
          "offset of " #structure "." #member);                                                              \
    CHECK(sizeof(MEMBER_OF(structure, member)) == BY_ARCHITECTURE(size64, size32),                           \
          "size of " #structure "." #member);
#define MEMBER_TYPE(structure, member, type)                                                                 \
    CHECK(SAME_TYPE(MEMBER_OF(structure, member), type), #structure "." #member " is " #type);
/* A member of what the member outer points to. */
#define INNER(structure, outer, member, offset64, size64, offset32, size32)                                  \
    CHECK(offsetof(__typeof__(*MEMBER_OF(structure, outer)), member) == BY_ARCHITECTURE(offset64, offset32), \
          "offset of " #structure "." #outer "->" #member);                                                  \
    CHECK(sizeof(MEMBER_OF(structure, outer)->member) == BY_ARCHITECTURE(size64, size32),                    \
          "size of " #structure "." #outer "->" #member);
#define INNER_TYPE(structure, outer, member, type)                                                           \
    CHECK(SAME_TYPE(MEMBER_OF(structure, outer)->member, type),                                              \
          #structure "." #outer "->" #member " is " #type);
#include "members.inc"
