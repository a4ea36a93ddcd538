using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Slipway.Tests.Conformance;

/// <summary>What a compiled assembly uses of Pulumi's: <c>Pulumi.Config</c> and <c>Pulumi.Config.Require</c>.</summary>
internal static class PulumiReferences
{
    public static IReadOnlyCollection<string> Of(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        var metadata = file.GetMetadataReader();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeReferences)
        {
            if (IsPulumis(metadata, handle))
            {
                found.Add(Name(metadata, handle));
            }
        }

        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (DeclaringType(metadata, member.Parent) is { IsNil: false } type && IsPulumis(metadata, type))
            {
                found.Add(Name(metadata, type) + "." + metadata.GetString(member.Name));
            }
        }

        return found;
    }

    private static bool IsPulumis(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => IsPulumis(metadata, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => IsPulumis(metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)),
            _ => false,
        };
    }

    private static bool IsPulumis(string assembly) => assembly == "Pulumi" || assembly.StartsWith("Pulumi.", StringComparison.Ordinal);

    /// <summary>The name as a listing has it: nested types with a dot, without the number of type parameters.</summary>
    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        var plain = name.Contains('`', StringComparison.Ordinal) ? name[..name.IndexOf('`', StringComparison.Ordinal)] : name;
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? Name(metadata, (TypeReferenceHandle)type.ResolutionScope) + "." + plain
            : metadata.GetString(type.Namespace) + "." + plain;
    }

    private static TypeReferenceHandle DeclaringType(MetadataReader metadata, EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeReference => (TypeReferenceHandle)parent,
        HandleKind.TypeSpecification => GenericType(metadata, (TypeSpecificationHandle)parent),
        _ => default,
    };

    private static TypeReferenceHandle GenericType(MetadataReader metadata, TypeSpecificationHandle handle)
    {
        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
        {
            return default;
        }

        signature.ReadSignatureTypeCode();
        var type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeReference ? (TypeReferenceHandle)type : default;
    }
}
