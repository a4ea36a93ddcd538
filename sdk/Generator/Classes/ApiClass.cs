using System.Collections.Immutable;
using Slipway.Sdk.Generator.Catalogue;

namespace Slipway.Sdk.Generator.Classes;

/// <summary>One class of the package: a family's part in one role, with final names and types.</summary>
/// <param name="IsSealed">Kubernetes leaves most of its input classes open.</param>
public sealed record ApiClass(
    CataloguedPackage Package, Family Family, string Role, ApiClassKind Kind, string Namespace, string Name, bool IsSealed,
    ImmutableArray<ApiMember> Members)
{
    public string FullName => $"{Namespace}.{Name}";
}
