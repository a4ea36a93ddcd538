using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>A value as it is sent: plain all through, with what was known about the outputs inside.</summary>
internal readonly record struct SentValue(object? Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Resources);
