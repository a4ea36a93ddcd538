using Slipway.Signals.Queries;

namespace Slipway.Signals.Sampling;

/// <summary>How one series goes on while a signal has a certain value: it jumps to a level, or goes on from where it was, and grows.</summary>
/// <param name="Level">Null for what only ever grows, which is a counter.</param>
public sealed record Course(Selector Series, decimal? Level, decimal Growth);
