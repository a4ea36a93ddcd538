using Slipway.Delivery.Releases;
using Slipway.Spec;
using Slipway.Spec.Components;
using Slipway.Spec.Quantities;
using Slipway.Spec.Reading;

namespace Slipway.Cli.Releases;

/// <summary>What the arguments of a release ask to run, checked against the product.</summary>
internal static class RequestedServices
{
    /// <summary>All services of the release: those that were asked for, and those that stay. Says everything that is wrong.</summary>
    public static IReadOnlyList<ReleasedService> Of(
        ReleaseRequest request, ProductSpec product, Release? running, string? commit, List<string> mistakes)
    {
        var asked = new Dictionary<string, ReleasedService>(StringComparer.Ordinal);
        foreach (var argument in request.Images)
        {
            if (Read(argument, request, product, commit, mistakes) is { } service && !asked.TryAdd(service.Name, service))
            {
                mistakes.Add($"{service.Name} is asked for twice");
            }
        }

        // A hosting platform builds from the commit; there is nothing to name but the version.
        if (request.Version is { } version)
        {
            foreach (var component in product.Components.Where(component => component.Platform != Platform.Kubernetes))
            {
                asked.TryAdd(component.Name, new() { Name = component.Name, Version = version, Commit = commit });
            }
        }

        return
        [
            .. product.Components
                .Select(component => asked.GetValueOrDefault(component.Name) ?? running?.Service(component.Name))
                .OfType<ReleasedService>(),
        ];
    }

    private static ReleasedService? Read(
        string argument, ReleaseRequest request, ProductSpec product, string? commit, List<string> mistakes)
    {
        if (argument.Split('=', 2) is not [var name, var text])
        {
            mistakes.Add($"{Wording.Quoted(argument)} is not a service with its image; "
                + "write it like web=registry.example/team/web@sha256:…");
            return null;
        }

        if (product.Component(name) is not { } component)
        {
            mistakes.Add($"{Wording.NotOneOf(name, "component", product.Components.Select(known => known.Name), $"{product.Name} has")}");
            return null;
        }

        if (!ImageReference.TryParse(text, out var image) || image.Digest is null)
        {
            mistakes.Add($"{name}: {Wording.Quoted(text)} does not name an image by its digest; "
                + "a tag may be another image tomorrow, write registry/name@sha256:…");
            return null;
        }

        var service = new ReleasedService
        {
            Name = name,
            Image = image with { Tag = null },
            Version = request.Version ?? image.Tag ?? image.Digest[..("sha256:".Length + 12)],
            Commit = commit,
        };
        if (ReleaseChecks.Mistake(service, product, component) is { } mistake)
        {
            mistakes.Add($"{name}: {mistake}");
        }

        return service;
    }
}
