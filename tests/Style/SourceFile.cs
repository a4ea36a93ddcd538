using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Slipway.Tests.Style;

/// <summary>A C# file of the repository, with its path from the root and its syntax.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<CompilationUnitSyntax> _syntax = new(() => CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot());

    public CompilationUnitSyntax Syntax => _syntax.Value;

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    /// <summary>The first folder, and the second below <c>infra/</c>: <c>Cloud</c>, <c>stacks</c>, <c>cli</c>.</summary>
    public string Concern
    {
        get
        {
            var parts = Path.Split('/');
            return parts[0] == "infra" && parts.Length > 2 ? parts[1] : parts[0];
        }
    }

    public IEnumerable<string> Imports => Syntax.DescendantNodes().OfType<UsingDirectiveSyntax>()
        .Select(directive => directive.NamespaceOrType.ToString());

    public bool SaysPulumi => Imports.Any(name => name == "Pulumi" || name.StartsWith("Pulumi.", StringComparison.Ordinal));

    public IEnumerable<BaseTypeDeclarationSyntax> PublicTypes => Syntax.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        .Where(type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
        .Where(type => type.Modifiers.Any(SyntaxKind.PublicKeyword));

    public static SourceFile Of(string path, string text) => new(path, text.ReplaceLineEndings("\n"));
}
