/*
 * How the addresses of a scope are used: what the counters, and the statistics of failover, tell.
 */
#ifndef STANDIN_USAGE_H
#define STANDIN_USAGE_H

#include "model.h"

/* The two servers of a failover relationship deal the addresses of a scope by hundreds: in each hundred, the
 * first ones are the primary's, as many as its share in percent. */
enum usage_owner
{
    USAGE_PRIMARY,
    USAGE_SECONDARY
};
#define USAGE_ALL_PRIMARY 100
enum usage_owner usage_owner(const struct scope *scope, DWORD address, DWORD share);

struct usage
{
    DWORD leased;  /* records of clients, offers aside */
    DWORD offered; /* offers that no client has confirmed */
    struct
    {
        DWORD addresses; /* in ranges and not excluded */
        DWORD free;      /* those of them without a record */
        DWORD leased;    /* records, offers aside */
    } of[2];             /* by enum usage_owner */
};

/* Passes over the records once. */
struct usage usage_of(const struct scope *scope, DWORD share);

#endif
