using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>What an engine answers for a resource.</summary>
internal sealed record RegisteredState(string Urn, string? Id, ImmutableDictionary<string, SentValue> Properties);
