namespace Slipway.Repositories;

/// <summary>A label for issues.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Color">Six hexadecimal digits.</param>
/// <param name="Description">When it is put on.</param>
public sealed record RepositoryLabel(string Name, string Color, string Description);
