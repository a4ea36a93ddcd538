using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>What an engine is told of a resource.</summary>
internal sealed record RegistrationRequest(
    string ParentUrn, string Type, string Name, ImmutableDictionary<string, object> Inputs, string Provider, string ImportId);
