using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>A value as it is sent: plain all through, with what was known about the outputs inside.</summary>
internal sealed record SentValue(object? Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Resources);
