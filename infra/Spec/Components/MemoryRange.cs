using Slipway.Spec.Quantities;

namespace Slipway.Spec.Components;

/// <summary>Memory that a replica asks for and may use, written like 512Mi..1Gi.</summary>
public readonly record struct MemoryRange(ByteSize Request, ByteSize Limit);
