"""A folder with a small document in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.cli import inputs

PETS = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
servers: [{url: "https://pets.example.com/v1"}]
paths:
  /pets:
    get:
      tags: [pets]
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        "200":
          description: Some.
          content:
            application/json:
              schema:
                type: object
                properties:
                  next_cursor: {type: string}
                  data: {type: array, items: {$ref: "#/components/schemas/Pet"}}
  /pets/{id}:
    get:
      tags: [pets]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: One.
          content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}
webhooks:
  adopted:
    post:
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
      responses: {"200": {description: Taken.}}
components:
  schemas:
    Pet: {type: object, required: [id], properties: {id: {type: string}}}
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with a document in it."""
    (tmp_path / "pets.yaml").write_text(PETS)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(inputs, "_PACKAGED", tmp_path / "packaged")
    return tmp_path
